package redline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import redline.match.DisguisedTexts;

/** A kind of posts. They have about 200 characters where nothing else is said. */
enum Workload {
    /** Talk of every day: no group is named, as in most posts. */
    EVERYDAY {
        @Override
        List<String> posts(String language, Texts texts) {
            return texts.joined(Sentences.everyday(language), LENGTH, COUNT);
        }
    },
    /** Sentences that look like an entry and are not; nearly every post names a group. */
    INNOCENT {
        @Override
        List<String> posts(String language, Texts texts) {
            return texts.joined(Sentences.innocent(language), LENGTH, COUNT);
        }
    },
    /** Everyday posts, every tenth with a sentence that must be flagged. */
    TENTH {
        @Override
        List<String> posts(String language, Texts texts) {
            List<String> flagged = FLAGGED.posts(language, texts);
            List<String> posts = new ArrayList<>(EVERYDAY.posts(language, texts));
            for (int i = 0; i < posts.size(); i += 10) {
                posts.set(i, flagged.get(i));
            }
            return posts;
        }
    },
    /** Everyday posts, each with a sentence that must be flagged. */
    FLAGGED {
        @Override
        List<String> posts(String language, Texts texts) {
            List<String> everyday = texts.joined(Sentences.everyday(language), LENGTH - HIT_LENGTH, COUNT);
            return texts.opened(Sentences.flagged(language), everyday);
        }
    },
    /** Sentences that must be flagged, nearly all of their words disguised. */
    DISGUISED {
        @Override
        List<String> posts(String language, Texts texts) {
            return texts.joined(Sentences.flagged(language), LENGTH, COUNT).stream()
                    .map(post -> DisguisedTexts.write(post, texts.random()))
                    .toList();
        }
    },
    /** Words that nobody has seen: many more than are remembered, so that each is read anew in every pass. */
    NEW {
        @Override
        List<String> posts(String language, Texts texts) {
            return texts.newWords(language, LENGTH / 7, 20 * COUNT);
        }
    },
    /** Articles of 20,000 characters, half everyday and half innocent sentences. */
    ARTICLE {
        @Override
        List<String> posts(String language, Texts texts) {
            List<String> sentences = new ArrayList<>(texts.joined(Sentences.innocent(language), 1, COUNT));
            sentences.addAll(texts.joined(Sentences.everyday(language), 1, COUNT));
            return texts.joined(sentences, 100 * LENGTH, COUNT / 25);
        }
    };

    private static final int LENGTH = 200;
    private static final int HIT_LENGTH = 60;
    private static final int COUNT = 500;

    abstract List<String> posts(String language, Texts texts);

    /** The posts of that name, a kind and a language, such as {@code everyday/ru}. */
    static List<String> posts(String name) {
        int slash = name.indexOf('/');
        Workload kind = valueOf(name.substring(0, slash).toUpperCase(Locale.ROOT));
        return kind.posts(name.substring(slash + 1), new Texts());
    }
}
