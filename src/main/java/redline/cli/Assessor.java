package redline.cli;

import redline.engine.RedlineEngine;
import redline.engine.RedlineHome;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.lexicon.Lexicon;
import redline.post.Post;
import redline.score.Policy;

/** What a command asks for assessments: the engine, or in a test something simpler. May be shared between threads. */
public interface Assessor extends AutoCloseable {

    /** The assessment of that post. */
    Assessment assess(Post post, AssessOptions options);

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
