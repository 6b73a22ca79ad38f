package redline.context;

import java.util.Optional;
import redline.match.Lattice;
import redline.match.Match;

/** One kind of evidence in the words around a match. Stateless. */
interface ContextRule {

    Optional<Finding> read(Lattice lattice, Match match);
}
