package redline.review.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/** Passwords as Argon2id digests, with the settings that OWASP recommends; few at a time, since each takes memory. */
final class Passwords {

    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LENGTH = 32;
    private static final int SALT = 16;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(KIBIBYTES, PASSES, 1, LENGTH, Argon2.ID);

    private final Semaphore places = new Semaphore(2, true);

    String digest(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(SALT).with(ARGON2).getResult();
        } finally {
            places.release();
        }
    }

    boolean matches(String password, String digest) {
        places.acquireUninterruptibly();
        try {
            return Password.check(password, digest).with(Argon2Function.getInstanceFromHash(digest));
        } finally {
            places.release();
        }
    }
}
