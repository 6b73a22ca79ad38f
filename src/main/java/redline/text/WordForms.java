package redline.text;

import java.text.Normalizer;

/** The one spelling under which English and Russian forms are kept and looked up. */
public final class WordForms {

    private WordForms() {}

    /** The form lower-cased as given, with ё as е, curly apostrophes straight, and Latin letters without accents. */
    public static String key(String form) {
        boolean plain = true;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            plain &= (c >= 'a' && c <= 'z') || (c >= 'а' && c <= 'я');
        }
        return plain ? form : fold(form);
    }

    private static String fold(String form) {
        StringBuilder key = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = Character.toLowerCase(form.charAt(i));
            switch (c) {
                case 'ё' -> key.append('е');
                case '’', '‘', 'ʼ' -> key.append('\'');
                default -> key.append(c > 0x7F && CharacterKinds.script(c) == Token.LATIN ? base(c) : c);
            }
        }
        return key.toString();
    }

    private static char base(char letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .charAt(0);
    }
}
