/** What descriptions make of a workbook is as it was when somebody last looked (`npm run approva` writes it anew). */
import { keeps } from "../../../support/evidence/keeps";
import { RECORDS } from "./approved";
import kept from "./layouts.json";

keeps(RECORDS["layouts"], kept);
