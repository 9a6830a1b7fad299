"""dask-piao.py INDIRIZZO ELENCO ESITI [QUANTI]: verifica un elenco di piani su un cluster Dask, QUANTI file per compito (50).

INDIRIZZO è quello dello scheduler (tcp://server:8786), ELENCO un file con un percorso per riga, ESITI il file NDJSON da scrivere. Il programma
"piao" (o quello della variabile PIAO) deve stare su ogni computer, e i piani su un disco comune. Se un computer si ferma, Dask affida ad altri i
suoi compiti: un compito scrive il suo esito solo quando è finito, perciò nessun file manca e nessuno è doppio.
"""

import os
import shlex
import subprocess
import sys

from dask.distributed import Client, as_completed


def verifica(percorsi):
    """Le righe JSON dei percorsi, una ciascuno."""
    comando = shlex.split(os.environ.get("PIAO", "piao")) + ["verifica", "-", "--ndjson"]
    fatto = subprocess.run(comando, input="\n".join(percorsi), capture_output=True, text=True)
    righe = fatto.stdout.splitlines()
    # 1: errori nei piani, 2: un file non utilizzabile, 3: qualcosa non letto. Tutto il resto è un guasto, e il compito si rifà.
    if fatto.returncode not in (0, 1, 2, 3) or len(righe) != len(percorsi):
        raise RuntimeError(f"piao: codice {fatto.returncode}, {len(righe)} righe di {len(percorsi)}: {fatto.stderr[-500:]}")
    return righe


def main(indirizzo, elenco, esiti, quanti=50):
    with open(elenco, encoding="utf-8") as file:
        percorsi = [riga.rstrip("\n") for riga in file if riga.strip()]
    parti = [percorsi[da : da + quanti] for da in range(0, len(percorsi), quanti)]
    with Client(indirizzo) as client, open(esiti, "w", encoding="utf-8") as uscita:
        compiti = client.map(verifica, parti, retries=3, pure=False)
        for compito, righe in as_completed(compiti, with_results=True):
            uscita.write("".join(riga + "\n" for riga in righe))
            uscita.flush()
            # Un esito già scritto non serve più, e non va rifatto se chi lo teneva si ferma.
            compito.release()


if __name__ == "__main__":
    main(*sys.argv[1:4], *(int(quanti) for quanti in sys.argv[4:5]))
