/**
 * The custom functions PIAO.*: this script is small and stands alone, because every cell waits for it. Each file declares one function;
 * the build associates it with its id at once, before Excel asks for it.
 */
import "./achievement";
import "./band";
import "./check-weights";
import "./combine";
import "./computed-weights";
import "./explain";
import "./findings";
import "./ladder";
import "./score";
import "./seo";
import "./weight-gap";
import "./weight-sum";
import "./weights";
