package redline.match;

/**
 * Whether a Russian form that is both noun and adjective could be the adjective of the next word, judged by the endings
 * of both; any other language says yes. «Гнать русских поганой метлой» is about people, «гнать русских солдат» is not.
 */
final class RussianAgreement {

    private RussianAgreement() {}

    static boolean mayModify(String modifier, String next) {
        if (modifier.endsWith("их") || modifier.endsWith("ых")) {
            return !next.endsWith("ой") && !endsInVowel(next);
        }
        if (modifier.endsWith("ие") || modifier.endsWith("ые")) {
            return endsIn(next, "ыиаяе");
        }
        if (modifier.endsWith("ими") || modifier.endsWith("ыми")) {
            return next.endsWith("ми");
        }
        if (modifier.endsWith("им") || modifier.endsWith("ым")) {
            return next.endsWith("м");
        }
        return true;
    }

    private static boolean endsInVowel(String word) {
        return endsIn(word, "аеиоуыэюя");
    }

    private static boolean endsIn(String word, String letters) {
        return !word.isEmpty() && letters.indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}
