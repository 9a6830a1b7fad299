/** What is read where two ways of writing objectives meet in a workbook is as it was when somebody last looked (`npm run approva` writes it anew). */
import { keeps } from "../../../support/evidence/keeps";
import { RECORDS } from "./approved";
import kept from "./many-mixtures.json";

keeps(RECORDS["many-mixtures"], kept);
