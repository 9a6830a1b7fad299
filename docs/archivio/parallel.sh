#!/bin/sh
# parallel.sh CARTELLA ESITI [LAVORI]: verifica tutti i piani di una cartella con GNU parallel, 50 per volta, e scrive una riga JSON per file.
# Il programma è "piao" nel PATH, o quello della variabile PIAO.
set -eu
find "$1" -type f \( -name '*.xlsx' -o -name '*.xlsm' \) | sort |
  # piao esce con 1 se trova errori, 2 se un file non si può usare, 3 se qualcosa non è letto: non sono guasti.
  parallel --pipe -N 50 --jobs "${3:-2}" --keep-order "${PIAO:-piao} verifica - --ndjson; test \$? -le 3" > "$2"
