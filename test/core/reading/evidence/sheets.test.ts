/** What tells tables, cards and prose on small sheets is as it was when somebody last looked (`npm run approva` writes it anew). */
import { keeps } from "../../../support/evidence/keeps";
import { RECORDS } from "./approved";
import kept from "./sheets.json";

keeps(RECORDS["sheets"], kept);
