package redline.context;

import java.util.Set;

/** The words that open what is said: "that", «что», «якобы». */
final class Complement {

    private static final Set<String> WORDS = Set.of("that", "что", "чтобы", "будто", "якобы", "как", "деген", "деп");

    private Complement() {}

    static boolean is(String form) {
        return WORDS.contains(form);
    }
}
