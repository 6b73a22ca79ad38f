package redline.match;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import redline.text.Span;

/** A text with some of its letters disguised, and the way back to the plain text. */
final class Disguised {

    private final String plain;
    private final StringBuilder written = new StringBuilder();
    private final int[] starts;
    private final int[] ends;
    private boolean changed;

    private Disguised(String plain) {
        this.plain = plain;
        this.starts = new int[plain.length() + 1];
        this.ends = new int[plain.length() + 1];
    }

    /**
     * A text with letters inside {@code span} disguised, at least one where any can be.
     *
     * @param share of the letters that are disguised besides; Kazakh letters typed as Russian are always all
     */
    static Disguised of(String plain, Span span, Set<Disguise> kinds, double share, Random random) {
        Disguised disguised = new Disguised(plain);
        List<Integer> reached = IntStream.range(span.start(), span.end())
                .filter(i -> kinds.stream().anyMatch(able(plain, i)))
                .boxed()
                .toList();
        int certain = reached.isEmpty() ? -1 : reached.get(random.nextInt(reached.size()));
        boolean all = kinds.equals(Set.of(Disguise.KAZAKH_AS_RUSSIAN));
        for (int i = 0; i < plain.length(); i++) {
            boolean hides = i == certain || (reached.contains(i) && (all || random.nextDouble() < share));
            disguised.add(i, hides ? write(plain, i, kinds, random) : Character.toString(plain.charAt(i)));
        }
        disguised.changed = certain >= 0;
        return disguised;
    }

    private void add(int index, String text) {
        starts[index] = written.length();
        written.append(text);
        ends[index + 1] = written.length();
    }

    private static Predicate<Disguise> able(String text, int i) {
        boolean last = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
        return kind -> kind.reaches(text.charAt(i)) && (kind.mayEndAWord() || !last);
    }

    private static String write(String text, int i, Set<Disguise> kinds, Random random) {
        List<Disguise> able = kinds.stream().sorted().filter(able(text, i)).toList();
        return able.get(random.nextInt(able.size())).write(text.charAt(i), random);
    }

    String text() {
        return written.toString();
    }

    boolean isChanged() {
        return changed;
    }

    /** Where a range of the plain text stands now. */
    Span of(Span range) {
        return new Span(starts[range.start()], ends[range.end()]);
    }

    /** Whether a range starts where a word of the plain text starts and ends where one ends. */
    boolean isWords(int start, int end) {
        boolean starting = false;
        boolean ending = false;
        for (int i = 0; i < plain.length(); i++) {
            boolean first = i == 0 || !Character.isLetterOrDigit(plain.charAt(i - 1));
            boolean last = i + 1 == plain.length() || !Character.isLetterOrDigit(plain.charAt(i + 1));
            starting |= first && starts[i] == start;
            ending |= last && ends[i + 1] == end;
        }
        return starting && ending;
    }
}
