package redline.review.access;

import java.security.SecureRandom;
import java.util.Base64;
import redline.review.audit.Digests;

/** Secrets that nobody can guess; only their digests are stored. */
final class Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String digest(String secret) {
        return Digests.of(secret);
    }
}
