package redline.match;

import java.util.stream.Stream;
import redline.lexicon.Entry;
import redline.match.Found.Filled;
import redline.text.Features;

/**
 * Whether what was found is in the language of its entry: classes of one language know words of the others, and a word may
 * be one in two languages.
 */
final class FoundLanguage {

    private static final char LAST_ASCII = 0x7f;

    private FoundLanguage() {}

    static boolean isThatOf(Entry entry, Lattice lattice, Found found) {
        return switch (entry.language()) {
            case "en" -> !entry.weighed() || isFoundByEnglish(lattice, found);
            case "ru" -> !isEnglish(lattice, found) && (!entry.weighed() || isFoundByRussian(lattice, found));
            case "kk" -> !isEnglish(lattice, found) && isKazakh(lattice, found);
            default -> true;
        };
    }

    /** Some Russian and Kazakh classes know English words too: one word at least must not be English. */
    private static boolean isEnglish(Lattice lattice, Found found) {
        for (int token = found.from(); token < found.to(); token++) {
            if (!isAscii(lattice, token)) {
                return false;
            }
        }
        return true;
    }

    /** English classes know Russian and Kazakh words too, which have entries of their own, as have their groups. */
    private static boolean isFoundByEnglish(Lattice lattice, Found found) {
        return words(found).anyMatch(filled -> isAscii(lattice, filled.edge().from()))
                && found.target()
                        .filter(target -> !isAscii(lattice, target.edge().from()))
                        .isEmpty();
    }

    private static boolean isAscii(Lattice lattice, int token) {
        return lattice.text().token(token).form().charAt(0) <= LAST_ASCII;
    }

    /** Kazakh words, which have entries of their own, may be read as Russian ones as well: «беру». */
    private static boolean isFoundByRussian(Lattice lattice, Found found) {
        return !lattice.showsKazakh()
                || words(found)
                        .anyMatch(filled -> lattice.from(filled.edge().from()).stream()
                                .noneMatch(edge -> (edge.features() & Features.KAZAKH) != 0));
    }

    private static Stream<Filled> words(Found found) {
        return found.filled().stream().filter(filled -> !filled.element().isGroup());
    }

    /** Kazakh entries know Russian words too: some matched word, or the post itself, must show that it is Kazakh. */
    private static boolean isKazakh(Lattice lattice, Found found) {
        return found.filled().stream().anyMatch(filled -> isOnlyKazakh(lattice, filled.edge()))
                || lattice.showsKazakh();
    }

    /** A slip of a Russian word that it may be as well counts for nothing. */
    private static boolean isOnlyKazakh(Lattice lattice, Edge edge) {
        return (edge.features() & Features.KAZAKH) != 0
                && lattice.from(edge.from()).stream()
                        .filter(other -> other.to() == edge.to() && !isMisspelled(other))
                        .allMatch(other -> (other.features() & Features.KAZAKH) != 0);
    }

    private static boolean isMisspelled(Edge edge) {
        return (edge.kinds() & MatchKind.MISSPELLING.bit()) != 0;
    }
}
