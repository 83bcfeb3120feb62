package ma.opencommune.platform.files.domain;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as a stranger sends it; nothing about it is believed.
 *
 * @param name the name it is said to have
 * @param content opens its bytes
 */
public record Upload(String name, Content content) {

    /** Opens the bytes; the caller closes them. */
    @FunctionalInterface
    public interface Content {

        /** The bytes from the beginning. */
        InputStream open() throws IOException;
    }
}
