package redline.context;

import java.util.Set;

/** The first-person words that stand as subject, and those that name one's own group. */
final class FirstPerson {

    private static final Set<String> SUBJECT = Set.of(
            "i", "i've", "i'm", "i'll", "i'd", "'ve", "'m", "'ll", "'d", "'re", "ive", "im", "we", "we've", "we're",
            "weve", "я", "мы", "мен", "біз", "биз");
    private static final Set<String> OWN_GROUP =
            Set.of("we", "us", "мы", "нас", "нам", "нами", "біз", "биз", "бізді", "бизди", "бізге", "бизге", "бізден");

    private FirstPerson() {}

    static boolean isSubject(String form) {
        return SUBJECT.contains(form);
    }

    static boolean isOwnGroup(String form) {
        return OWN_GROUP.contains(form);
    }
}
