package redline.api;

import java.util.List;

/** Server settings that cannot be used, with all their problems, each {@code file:line:column: what; what to do}. */
public final class ServerConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerConfigException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
