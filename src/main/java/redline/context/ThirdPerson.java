package redline.context;

import java.util.regex.Pattern;

/** Whether a form of a verb of saying is a past, second-person or third-person form, judged by its ending. */
final class ThirdPerson {

    private static final Pattern KAZAKH =
            Pattern.compile(".*(?:[дт][ыіи]|[ғгқк][ае]н(?:[дт][ае]р.*)?|с[ыіи](?:ң|н|з)(?:д[ае]р)?)|.{2,}[ыіаеөуү]п");

    private ThirdPerson() {}

    static boolean is(String form) {
        char last = form.charAt(form.length() - 1);
        if (last < 0x80) {
            return form.endsWith("s") || form.endsWith("ed") || form.endsWith("ing") || isIrregularPast(form);
        }
        return endsLikeRussian(form) || endsLikeKazakh(form);
    }

    private static boolean isIrregularPast(String form) {
        return form.equals("said")
                || form.equals("told")
                || form.equals("wrote")
                || form.equals("heard")
                || form.equals("taught");
    }

    private static boolean endsLikeRussian(String form) {
        return form.endsWith("т")
                || form.endsWith("л")
                || form.endsWith("ла")
                || form.endsWith("ли")
                || form.endsWith("ло")
                || form.endsWith("лось")
                || form.endsWith("тся")
                || form.endsWith("ов")
                || form.endsWith("вший");
    }

    /** Whether a form in Cyrillic is one of a Kazakh verb and of no Russian one. */
    static boolean isKazakh(String form) {
        return !endsLikeRussian(form) && endsLikeKazakh(form);
    }

    private static boolean endsLikeKazakh(String form) {
        return KAZAKH.matcher(form).matches();
    }
}
