/** Which of hundreds of small tables are plans, and which only look like one, is as it was when somebody last looked (`npm run approva` writes it anew). */
import { keeps } from "../../../support/evidence/keeps";
import { RECORDS } from "./approved";
import kept from "./many-plans.json";

keeps(RECORDS["many-plans"], kept);
