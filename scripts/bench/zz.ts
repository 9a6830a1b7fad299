import { functionsSection } from "./functions";
void Promise.resolve(functionsSection.run()).then((f) => { for (const x of f) console.log(x.name, x.value.toFixed(4)); });
