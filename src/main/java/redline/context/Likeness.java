package redline.context;

import java.util.Set;
import java.util.regex.Pattern;
import redline.match.Lattice;
import redline.text.ScannedText;

/** "Rice for brains", «мусор вместо мозгов», «қойдай»: a thing that only stands for something else. */
final class Likeness {

    private static final int REACH = 3;
    private static final Set<String> INSTEAD = Set.of("for", "instead", "вместо");
    private static final Pattern SELF = Pattern.compile(
            "brains?|hearts?|souls?|heads?|minds?|conscience|мозг.*|мозжеч.*|сердц.*|душ[иаеу]|голов.*|совест.*|ума");
    private static final Pattern KAZAKH_SELF =
            Pattern.compile("ми(?:ының|лары.*|дың)?|жүре[кг].*|бас(?:ының|тарының)|ар.*");
    private static final Set<String> IN_PLACE = Set.of("орнында", "орнына", "орнинда", "орнина");
    private static final Set<String> SUCH = Set.of("сияқты", "сиякты", "секілді", "секилди", "сынды", "құсап");
    private static final Pattern LIKE = Pattern.compile(".{2,}[дт][ае]й");

    private Likeness() {}

    static boolean is(Lattice lattice, int thing) {
        return isInstead(lattice.text(), thing)
                || isInPlace(lattice.text(), thing)
                || isCompared(lattice.text(), thing);
    }

    /** "Rice for brains". */
    private static boolean isInstead(ScannedText text, int thing) {
        int next = thing + 1;
        for (int token = next + 1; token < Math.min(text.size(), next + 1 + REACH); token++) {
            if (text.boundBetween(thing, token) != ScannedText.NONE
                    || !INSTEAD.contains(text.token(next).form())) {
                return false;
            }
            if (SELF.matcher(text.token(token).form()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** «Миының орнында мақта». */
    private static boolean isInPlace(ScannedText text, int thing) {
        return thing > 1
                && text.boundBetween(thing - 2, thing) == ScannedText.NONE
                && IN_PLACE.contains(text.token(thing - 1).form())
                && KAZAKH_SELF.matcher(text.token(thing - 2).form()).matches();
    }

    /** «Қойдай», «ит сияқты». */
    private static boolean isCompared(ScannedText text, int thing) {
        boolean such = thing + 1 < text.size()
                && text.boundBefore(thing + 1) == ScannedText.NONE
                && SUCH.contains(text.token(thing + 1).form());
        return such
                || (text.showsKazakh() && LIKE.matcher(text.token(thing).form()).matches());
    }
}
