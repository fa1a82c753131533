package org.groundwork.formats.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.input.NearestWord;

/** The words that a field may hold and what each stands for. */
final class Vocabulary<T> {

    private final Map<String, T> meanings;

    private Vocabulary(Map<String, T> meanings) {
        this.meanings = meanings;
    }

    /** The names of an enum's values in lower case. */
    static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
        Map<String, E> meanings = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            meanings.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return new Vocabulary<>(meanings);
    }

    Optional<T> find(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    /** What to try in place of a {@code word} that is not among them. */
    String hint(String word) {
        return NearestWord.hint(word, meanings.keySet());
    }
}
