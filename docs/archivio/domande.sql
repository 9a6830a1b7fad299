-- DuckDB: dagli esiti (esiti.ndjson) a tre tabelle Parquet, e le domande che un ministero fa.

CREATE TABLE esiti AS SELECT * FROM read_json('esiti.ndjson', format = 'newline_delimited', maximum_object_size = 100000000, columns = {
  file: 'VARCHAR', error: 'STRUCT(code VARCHAR, message VARCHAR)',
  sheets: 'STRUCT(name VARCHAR, reason VARCHAR, units STRUCT(name VARCHAR, "range" VARCHAR, "sum" DOUBLE, expected DOUBLE, ok BOOLEAN, basis VARCHAR, objectives INTEGER)[])[]',
  findings: 'STRUCT(id VARCHAR, rule VARCHAR, severity VARCHAR, unit VARCHAR, sheet VARCHAR, "range" VARCHAR, message VARCHAR, "data" JSON, waived JSON)[]',
  summary: 'STRUCT(errors INTEGER, warnings INTEGER, infos INTEGER, unread INTEGER, unjudged INTEGER)'
});

COPY (SELECT file, error.code AS guasto, summary.errors AS errori, summary.warnings AS avvisi, summary.unread AS non_letti, summary.unjudged AS non_giudicati
      FROM esiti) TO 'piani.parquet' (FORMAT parquet);

COPY (SELECT file, foglio.name AS foglio, struttura.name AS struttura, struttura."sum" AS somma, struttura.expected AS attesa, struttura.ok AS torna,
             struttura.basis AS base, struttura.objectives AS obiettivi
      FROM (SELECT file, unnest(sheets) AS foglio FROM esiti), unnest(foglio.units) AS u(struttura)) TO 'strutture.parquet' (FORMAT parquet);

COPY (SELECT file, rilievo.id AS id, rilievo.rule AS controllo, rilievo.severity AS gravita, rilievo.unit AS struttura, rilievo.sheet AS foglio,
             rilievo."range" AS celle, rilievo.message AS testo, rilievo."data" AS dati, rilievo.waived IS NOT NULL AS accettato
      FROM (SELECT file, unnest(findings) AS rilievo FROM esiti)) TO 'rilievi.parquet' (FORMAT parquet);

-- Domanda 1: quanti piani hanno errori, e quanti non si sono potuti usare.
SELECT count(*) AS piani, count(*) FILTER (errori > 0) AS con_errori, count(guasto) AS non_usati FROM 'piani.parquet';

-- Domanda 2: di quanto sbagliano le strutture i cui pesi non tornano.
SELECT count(*) AS strutture, round(min(abs(somma - attesa)), 2) AS minimo, round(median(abs(somma - attesa)), 2) AS mediana,
       round(max(abs(somma - attesa)), 2) AS massimo
FROM 'strutture.parquet' WHERE torna = false;

-- Domanda 3: in quanti piani manca l'obiettivo sui tempi di pagamento.
SELECT count(DISTINCT file) AS piani FROM 'rilievi.parquet' WHERE controllo = 'mandatory-payment-times' AND NOT accettato;

-- Domanda 4: quali totali attesi usano le strutture, e da dove vengono.
SELECT attesa, base, count(*) AS strutture FROM 'strutture.parquet' GROUP BY attesa, base ORDER BY strutture DESC, attesa, base;

-- Domanda 5: i fogli che sembrano piani e non si sono potuti leggere, per intestazione dei pesi.
SELECT coalesce(dati ->> 'text', 'nessun peso trovato') AS intestazione, count(*) AS fogli
FROM 'rilievi.parquet' WHERE controllo = 'not-read' GROUP BY intestazione ORDER BY fogli DESC, intestazione;
