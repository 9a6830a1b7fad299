/** Counts of people, votes, waste and energy. */
import { foreign, live, type Foreign } from "./foreign";

export const STATISTICS: readonly Foreign[] = [
  foreign("election results in percent", [
    ["Elezioni comunali - risultati"],
    ["N.", "Lista", "Voti", "%", "Seggi"],
    [1, "Lista Aurora", 2450, 49, 8],
    [2, "Insieme per il paese", 1750, 35, 3],
    [3, "Futuro locale", 800, 16, 1],
    ["", "Totale", 5000, 100, 12],
  ]),
  foreign("a census by hamlets", [
    ["Popolazione per frazione"],
    ["Frazione", "Famiglie", "Abitanti", "Superficie kmq"],
    ["Capoluogo", 1250, 2890, 4.5],
    ["Pieve", 310, 702, 11.2],
    ["Ponte", 145, 330, 8.3],
    ["Totale", live("SUM(B3:B5)", 1705), live("SUM(C3:C5)", 3922), 24],
  ]),
  foreign(
    "the population by age",
    [
      ["Classe di età", "Maschi", "Femmine", "Totale", "% sul totale"],
      ["0-14", 260, 240, 500, 0.125],
      ["15-64", 1300, 1270, 2570, 0.6425],
      ["65 e oltre", 400, 530, 930, 0.2325],
      ["Totale", 1960, 2040, 4000, 1],
    ],
    [4],
  ),
  foreign("waste by fraction", [
    ["Raccolta differenziata 2024"],
    ["Frazione merceologica", "Tonnellate", "% sul totale"],
    ["Organico", 320, 32],
    ["Carta", 180, 18],
    ["Plastica", 110, 11],
    ["Vetro", 140, 14],
    ["Indifferenziato", 250, 25],
    ["Totale", live("SUM(B3:B7)", 1000), live("SUM(C3:C7)", 100)],
  ]),
  foreign("energy of the buildings", [
    ["Consumi energetici degli edifici"],
    ["Edificio", "kWh 2022", "kWh 2023", "kWh 2024", "Variazione %"],
    ["Municipio", 48000, 46500, 44100, -5],
    ["Scuola media", 61000, 60200, 58900, -2],
    ["Palestra", 33000, 34100, 35800, 5],
  ]),
  foreign("visitors of a museum by month", [
    ["Mese", "Interi", "Ridotti", "Gratuiti", "Totale"],
    ["Gennaio", 120, 60, 20, 200],
    ["Febbraio", 90, 45, 15, 150],
    ["Marzo", 160, 100, 40, 300],
  ]),
  foreign("a language's frequency table", [
    ["Lettera", "Frequenza", "Frequenza %"],
    ["a", 1174, 47],
    ["e", 1179, 48],
    ["q", 51, 2],
    ["z", 49, 3],
    ["Totale", 2453, 100],
  ]),
  foreign("requests by channel", [
    ["Canale", "Istanze", "Quota"],
    ["Sportello", 400, "40%"],
    ["PEC", 350, "35%"],
    ["Portale", 250, "25%"],
    ["Totale", 1000, "100%"],
  ]),
];
