/** Its own file, so that it runs before the script of functions, which looks for CustomFunctions while it loads. */
import { installCustomFunctions } from "./customFunctions";

installCustomFunctions();
