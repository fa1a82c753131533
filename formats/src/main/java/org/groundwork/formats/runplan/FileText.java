package org.groundwork.formats.runplan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: UTF-8 or UTF-16 by their marks, UTF-8 where it is valid, else Windows' Latin-1. */
public final class FileText {

    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");
    private static final int PEEK = 4_096;

    private FileText() {}

    public static String of(byte[] content) {
        if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (isUtf8(content)) {
            return new String(content, StandardCharsets.UTF_8);
        }
        byte[] whole = withWholeCharacters(content);
        return whole.length < content.length && isUtf8(whole)
                ? new String(whole, StandardCharsets.UTF_8)
                : new String(content, WINDOWS_LATIN);
    }

    /** Calendars fold lines at a number of bytes, which may lie within a character: such folds are taken out. */
    private static byte[] withWholeCharacters(byte[] content) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(content.length);
        for (int i = 0; i < content.length; i++) {
            int fold = i > 0 && content[i - 1] < 0 ? foldAt(content, i) : 0;
            int next = i + fold;
            boolean cut = fold > 0 && next < content.length && (content[next] & 0xC0) == 0x80;
            i = cut ? next : i;
            whole.write(content[i]);
        }
        return whole.toByteArray();
    }

    private static int foldAt(byte[] content, int at) {
        int end = content[at] == '\r' ? at + 1 : at;
        boolean folded = end + 1 < content.length
                && content[end] == '\n'
                && (content[end + 1] == ' ' || content[end + 1] == '\t');
        return folded ? end + 2 - at : 0;
    }

    /** Whether the content is no text at all. */
    public static boolean isBinary(byte[] content) {
        if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
            return false;
        }
        int control = 0;
        int seen = Math.min(content.length, PEEK);
        for (int i = 0; i < seen; i++) {
            boolean odd = content[i] >= 0
                    && content[i] < ' '
                    && content[i] != '\t'
                    && content[i] != '\n'
                    && content[i] != '\r'
                    && content[i] != '\f';
            control += odd ? 1 : 0;
        }
        return control * 50 > seen;
    }

    static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
