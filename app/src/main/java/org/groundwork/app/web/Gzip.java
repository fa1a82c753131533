package org.groundwork.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.tomcat.util.http.parser.AcceptEncoding;

/**
 * Packed answers. Packed bytes are others than plain ones, so that a strong ETag of theirs is another too: that of the
 * plain ones with an ending.
 */
final class Gzip {

    /** What packed answers are said to be. */
    static final String NAME = "gzip";

    private static final String END = "-" + NAME + "\"";

    private static final Pattern TAG = Pattern.compile("\"([^\"]*)\"");

    private Gzip() {}

    /** Whether who sent the header {@code Accept-Encoding}, which may be null, wants packed answers. */
    static boolean isWanted(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        try {
            return AcceptEncoding.parse(new StringReader(acceptEncoding)).stream()
                    .anyMatch(accepted -> accepted.getEncoding().equals(NAME) && accepted.getQuality() > 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** Tags of answers, packed or plain, as those of the packed ones with the same content. */
    static String packedTags(String tags) {
        return TAG.matcher(plainTags(tags)).replaceAll("\"$1" + END);
    }

    /** Tags of answers, packed or plain, as those of the plain ones with the same content. */
    static String plainTags(String tags) {
        return tags.replace(END, "\"");
    }
}
