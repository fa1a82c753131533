package org.groundwork.formats.athlete;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes what JSON allows in a text and YAML does not, or takes for the end of a line. */
final class YamlEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;
    private static final String OTHERS = "\u2028\u2029\uFEFF\uFFFE\uFFFF";

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        boolean isControl = character > DELETE && character <= LAST_CONTROL;
        return isControl || OTHERS.indexOf(character) >= 0
                ? new SerializedString("\\u%04X".formatted(character))
                : null;
    }
}
