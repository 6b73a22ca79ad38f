package redline.proof;

import java.util.Optional;
import redline.lexicon.Example;
import redline.lexicon.Problem;

/**
 * What an example row proved.
 *
 * @param problem what is wrong with it, if anything is
 * @param target the concept that the entry was aimed at, if it was flagged with a target
 */
record ExampleResult(Example example, Optional<Problem> problem, Optional<String> target) {}
