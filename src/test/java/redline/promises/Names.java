package redline.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.expand.EnglishInflector;
import redline.lexicon.expand.Form;
import redline.lexicon.expand.PartOfSpeech;
import redline.lexicon.expand.RussianInflector;
import redline.text.Features;

/** The written forms of a noun phrase of the lexicon: its head inflected, the words before it in agreement. */
final class Names {

    private static final Set<String> AFTER_HEAD = Set.of(
            "in", "of", "with", "from", "without", "for", "to", "в", "с", "из", "на", "по-казахски", "по-русски");

    private static final Set<String> RUSSIAN_CLAN = Set.of("род", "племя", "сословие");

    /** Words in a case of their own after the head: «свидетель Иеговы», «принявший ислам». */
    private static final Set<String> RUSSIAN_TAIL = Set.of(
            "иеговы",
            "донбасса",
            "казахстана",
            "россии",
            "америки",
            "ислам",
            "христианство",
            "хиджаб",
            "никаб",
            "казахского",
            "казахский",
            "казахским",
            "русского",
            "русский",
            "русским",
            "языка",
            "язык",
            "языком");

    private static final Pattern ADJECTIVE = Pattern.compile("не|.*([иыо]й|[ая]я|ые|[кгхщшжч]ие)");

    private static final Pattern PARTICIPLE = Pattern.compile(".*[щш](ий|ая|ие)");

    private static final Pattern SHORT_FORM = Pattern.compile(".*[щш][аеи]?");

    private final EnglishInflector english = new EnglishInflector();
    private final RussianInflector russian = new RussianInflector();

    /** Every form of a noun phrase that may hold {@code =word} for words that do not change. */
    List<NameForm> noun(String language, String written) {
        String citation = written.replace(":noun", "");
        List<String> words = List.of(citation.split(" ", -1));
        int head = head(language, words);
        if (language.equals("ru") && words.size() == 2 && words.getLast().equals("жуз")) {
            int subject = Features.cell(Features.NOM, 0) | Features.cell(Features.ACC, 0);
            return List.of(new NameForm(citation, Features.NOUN | subject));
        }
        if (citation.matches("\\p{Lu}{2,}")) {
            return List.of(new NameForm(citation, Features.NOUN | Features.CELLS));
        }
        if (words.contains("who")) {
            return List.of(new NameForm(citation, Features.NOUN | Features.ALL_PL));
        }
        if (words.get(head).startsWith("=")) {
            int cells = language.equals("kk") ? Features.cell(Features.NOM, 0) : Features.CELLS;
            return List.of(new NameForm(citation.replace("=", ""), Features.NOUN | cells));
        }
        if (language.equals("kk")) {
            return KazakhNoun.forms(citation);
        }
        List<NameForm> forms = new ArrayList<>();
        for (NameForm form : word(language, words.get(head))) {
            if (RUSSIAN_CLAN.contains(words.getFirst()) && (form.features() & Features.ALL_SG) != 0) {
                forms.add(new NameForm(phrase(words, head, form.text()), form.features() & ~Features.ALL_PL));
            } else if (language.equals("ru") && words.size() > 1) {
                addAgreeing(words, head, form, forms);
            } else {
                forms.add(new NameForm(phrase(words, head, form.text()), form.features()));
            }
        }
        return forms;
    }

    /** Every form of an adjective; in English and Kazakh the one there is. */
    List<NameForm> adjective(String language, String citation) {
        if (!language.equals("ru")) {
            return List.of(new NameForm(citation, Features.ADJ | Features.CELLS));
        }
        return russian.forms(citation, PartOfSpeech.ADJECTIVE).stream()
                .filter(form -> (form.features() & Features.CELLS) != 0)
                .map(form -> new NameForm(form.text(), (form.features() & ~Features.NOUN) | Features.ADJ))
                .toList();
    }

    /** The last word that has not a case of its own; in Russian the first that is no adjective. */
    private static int head(String language, List<String> words) {
        int end = words.size();
        for (int i = 1; i < end; i++) {
            boolean russian = language.equals("ru")
                    && !ADJECTIVE.matcher(words.get(i - 1)).matches();
            if (russian || AFTER_HEAD.contains(words.get(i)) || isTail(words.get(i))) {
                end = i;
            }
        }
        return end - 1;
    }

    private static boolean isTail(String word) {
        return RUSSIAN_TAIL.contains(word.replace("=", "").toLowerCase(Locale.ROOT));
    }

    private List<NameForm> word(String language, String word) {
        if (language.equals("en")) {
            return english.forms(word, PartOfSpeech.NOUN).stream()
                    .filter(form -> form.text().indexOf('’') < 0)
                    .map(form -> new NameForm(sameCase(word, form.text()), form.features()))
                    .toList();
        }
        return russianNoun(word).stream()
                .map(form -> new NameForm(sameCase(word, form.text()), form.features() & ~Features.ADJ))
                .toList();
    }

    private List<Form> russianNoun(String word) {
        if (PARTICIPLE.matcher(word).matches()) {
            boolean plural = word.endsWith("ие");
            return cased(russian.forms(word.replaceAll("(ая|ие)$", "ий"), PartOfSpeech.ADJECTIVE)).stream()
                    .filter(form -> !SHORT_FORM.matcher(form.text()).matches())
                    .filter(form -> !plural || (form.features() & Features.ALL_PL) != 0)
                    .map(form -> new Form(form.text(), animate(form)))
                    .filter(form -> (form.features() & Features.CELLS) != 0)
                    .toList();
        }
        List<Form> nouns = cased(russian.forms(word, PartOfSpeech.NOUN));
        return nouns.isEmpty() ? cased(russian.forms(word, PartOfSpeech.ANY)) : nouns;
    }

    /** People have the genitive for an accusative: «гнать верующих». */
    private static int animate(Form form) {
        int accusative = Features.cell(Features.ACC, 0) | Features.cell(Features.ACC, 1);
        return form.text().matches(".*(ие|ий)") ? form.features() & ~accusative : form.features();
    }

    private static List<Form> cased(List<Form> forms) {
        return forms.stream()
                .filter(form -> (form.features() & Features.CELLS) != 0)
                .toList();
    }

    /** One form for each plural cell: there the adjectives before the head show no gender. */
    private void addAgreeing(List<String> words, int head, NameForm form, List<NameForm> forms) {
        for (int grammaticalCase = Features.NOM; grammaticalCase <= Features.LOC; grammaticalCase++) {
            if (!form.isIn(grammaticalCase, 1) || RUSSIAN_CLAN.contains(words.getFirst())) {
                continue;
            }
            List<String> agreeing = new ArrayList<>(words);
            for (int i = 0; i < head; i++) {
                agreeing.set(i, plural(words.get(i), grammaticalCase));
            }
            int cell = Features.NOUN | Features.cell(grammaticalCase, 1);
            forms.add(new NameForm(phrase(agreeing, head, form.text()), cell));
        }
    }

    private String plural(String word, int grammaticalCase) {
        if (word.startsWith("=") || word.equals("не")) {
            return word;
        }
        return adjective("ru", word).stream()
                .filter(form -> form.isIn(grammaticalCase, 1))
                .map(form -> sameCase(word, form.text()))
                .findFirst()
                .orElse(word);
    }

    private static String phrase(List<String> words, int head, String form) {
        List<String> written = new ArrayList<>(words);
        written.set(head, form);
        return String.join(" ", written).replace("=", "");
    }

    static String sameCase(String model, String text) {
        return Character.isUpperCase(model.charAt(0)) ? capital(text) : text;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
