/** The islands of a site in several languages. */
import "./index.ts";
import { keepPlace } from "./keep-place.ts";

keepPlace();
