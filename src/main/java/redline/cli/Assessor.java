package redline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import redline.engine.RedlineEngine;
import redline.engine.RedlineHome;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.NearEntry;
import redline.lexicon.Lexicon;
import redline.post.Post;
import redline.score.Policy;
import redline.search.NearestEntries;

/** What a command asks for assessments: the engine, or in a test something simpler. May be shared between threads. */
public interface Assessor extends AutoCloseable {

    /** The assessment of that post. */
    Assessment assess(Post post, AssessOptions options);

    /** Entries that look like words of that text which were not flagged; they are no flags. */
    default List<NearEntry> nearest(String text, Assessment assessment) {
        return List.of();
    }

    /** The policy in force. */
    Policy policy();

    /** The lexicon in force. */
    Lexicon lexicon();

    @Override
    void close();

    /** The engine with the lexicons and the policy of this installation. */
    static Assessor ofEngine() {
        RedlineEngine engine = RedlineEngine.open(RedlineHome.find());
        return new Assessor() {
            @Override
            public Assessment assess(Post post, AssessOptions options) {
                return engine.assess(post, options);
            }

            @Override
            public List<NearEntry> nearest(String text, Assessment assessment) {
                try {
                    return new NearestEntries(engine.compiled()).to(text, assessment);
                } catch (IOException e) {
                    throw new UncheckedIOException("the lexicon's index cannot be read", e);
                }
            }

            @Override
            public Policy policy() {
                return engine.policy();
            }

            @Override
            public Lexicon lexicon() {
                return engine.lexicon();
            }

            @Override
            public void close() {
                engine.close();
            }
        };
    }
}
