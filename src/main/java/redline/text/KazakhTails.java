package redline.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Endings that Kazakh writers put after a space: «қазақ тарды», «жаса масын». Only such as are hardly ever words by
 * themselves; «да», «мен» and «сіз» are left alone.
 */
public final class KazakhTails {

    private static final int LONGEST = 10;

    private static final Pattern TAIL = Pattern.compile("[лдт][ае]р(?:[ыіи]м[ыіи]з|[ыіи][ңн][ыіи]з|[ыіи][мңн]?)?"
            + "(?:[дтн][ыіи][ңн]?|[ғгқк][ае]|н?д[ае]|[дн][ае]н|н[ае]|мен)?"
            + "|[дтн][ыіи][ңн]?|[ғгқк][ае]|[дтн][ае]н|ш[ае]|сін"
            + "|[ыіи][ңнм](?:[дтн][ыіи][ңн]?|[ғгқк][ае]|д[ае]н?|д[ае]р)?"
            + "|[мбп][ае](?:йд[ыіи]|с[ыіи]н|[ңн]д[ае]р|[ңн][ыіи]з|й[мс][ыіи][ңн]?з?)|[ғг][ае]н|[ыіи]п|[ыіи]м[ыіи]з");

    private static final Set<String> WORDS = Set.of("нан", "нет", "ни", "ним", "дин", "дін");

    private KazakhTails() {}

    /** Whether a lower-case form is such an ending. */
    public static boolean isTail(String form) {
        return form.length() > 1
                && form.length() <= LONGEST
                && TAIL.matcher(form).matches()
                && !WORDS.contains(form);
    }
}
