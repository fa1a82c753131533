package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.Writer;

/** Content lines of RFC 5545: folded at 75 octets of UTF-8, ended by CRLF. */
final class IcsLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final Writer out;

    IcsLines(Writer out) {
        this.out = out;
    }

    void begin(String component) throws IOException {
        line("BEGIN", component);
    }

    void end(String component) throws IOException {
        line("END", component);
    }

    /** A property whose value is words: backslashes, semicolons, commas and line breaks are escaped. */
    void words(String name, String value) throws IOException {
        line(name, escaped(value));
    }

    /** A property whose value is written as it is. {@code name} may carry parameters. */
    void line(String name, String value) throws IOException {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            int size = octetsOf(codePoint);
            if (octets + size > OCTETS) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.append(line, i, i + Character.charCount(codePoint));
            octets += size;
            i += Character.charCount(codePoint);
        }
        out.append(END);
    }

    private static int octetsOf(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.replace("\r\n", "\n").chars().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append((char) c);
                case '\n' -> escaped.append("\\n");
                default -> escaped.append(Character.isISOControl(c) ? ' ' : (char) c);
            }
        });
        return escaped.toString();
    }
}
