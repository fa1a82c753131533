package org.groundwork.formats.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.groundwork.core.input.InputProblems;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads one YAML or JSON document of at most 1 MiB, in UTF-8. */
public final class Yaml {

    private static final int MOST_BYTES = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Yaml() {}

    /**
     * The document's root; empty where it cannot be read, with the reason noted.
     *
     * @param file the file as the person named it
     * @param bytes its content
     * @param problems gets what a person has to put right, now and as the value is read on
     */
    public static Optional<Value> read(String file, byte[] bytes, InputProblems problems) {
        return text(file, bytes, problems)
                .flatMap(text -> new NodeParser(file, text, problems).document())
                .map(node -> new Value("the file", node, problems));
    }

    private static Optional<String> text(String file, byte[] bytes, InputProblems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(file, 0, "the file holds " + bytes.length + " bytes", "keep it under " + MOST_BYTES);
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return printable(file, withoutByteOrderMark(text), problems);
        } catch (CharacterCodingException notText) {
            problems.add(file, 0, "the file is not UTF-8 text", "save it as text in UTF-8");
            return Optional.empty();
        }
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Optional<String> printable(String file, String text, InputProblems problems) {
        int at = 0;
        while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return Optional.of(spacesForTabs(text));
        }
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        problems.add(
                file,
                line,
                "character U+%04X can't stand in a text file".formatted(text.codePointAt(at)),
                "is this the right file? Save it as plain text");
        return Optional.empty();
    }

    /** JSON may be indented with tabs, which YAML forbids; inside JSON's strings a tab is never written as such. */
    private static String spacesForTabs(String text) {
        return text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
    }
}
