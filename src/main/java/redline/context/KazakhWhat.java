package redline.context;

import java.util.Set;
import java.util.regex.Pattern;
import redline.match.Lattice;
import redline.text.ScannedText;

/** «Не керек», «не істеу керегін», «не десең де»: in Kazakh «не» asks "what", where in Russian it denies. */
final class KazakhWhat {

    private static final Set<String> WHAT_IS = Set.of("керек", "үшін", "ушин", "деген", "болды", "істейді");
    private static final Pattern VERB = Pattern.compile(
            ".*[аеиій](?:м[ыіи]з|м[ыіи]н|с[ыіи][ңнз].*|д[ыіи]|т[ыіи]н.*)|.+с[ае](?:[мңқк]|[ңн][ыіи]з|[ңн]д[ае]р)");
    private static final Pattern INFINITIVE = Pattern.compile(".{3,}у");
    private static final Pattern IF = Pattern.compile(".+с[ае]");
    private static final Pattern NEEDED = Pattern.compile("кере[кг].*|қажет.*|кажет.*");
    private static final Set<String> ALSO = Set.of("да", "де");

    private KazakhWhat() {}

    /** Whether «не» asks for what a Kazakh verb behind it does; «не …, не … емес» (neither, nor) denies in Kazakh, too. */
    static boolean is(Lattice lattice, int token) {
        ScannedText text = lattice.text();
        int next = token + 1;
        return text.token(token).form().equals("не")
                && text.showsKazakh()
                && next < text.size()
                && text.boundBefore(next) == ScannedText.NONE
                && (WHAT_IS.contains(text.token(next).form()) || (isVerb(text, next) && !isRepeated(text, token)));
    }

    private static boolean isVerb(ScannedText text, int verb) {
        String form = text.token(verb).form();
        boolean followed = verb + 1 < text.size() && text.boundBefore(verb + 1) == ScannedText.NONE;
        String following = followed ? text.token(verb + 1).form() : "";
        return VERB.matcher(form).matches()
                || (INFINITIVE.matcher(form).matches()
                        && NEEDED.matcher(following).matches())
                || (IF.matcher(form).matches() && ALSO.contains(following));
    }

    private static boolean isRepeated(ScannedText text, int token) {
        int start = text.runStart(token, ScannedText.SENTENCE);
        int end = text.runEnd(token, ScannedText.SENTENCE);
        for (int other = start; other < end; other++) {
            if (other != token && text.token(other).form().equals("не")) {
                return true;
            }
        }
        return false;
    }
}
