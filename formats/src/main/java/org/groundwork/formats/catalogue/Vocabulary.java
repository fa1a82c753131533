package org.groundwork.formats.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.input.NearestWord;

/** The words that a field may hold and what each stands for. */
final class Vocabulary<T> {

    private final Map<String, T> meanings;
    private final Set<String> known;

    private Vocabulary(Map<String, T> meanings, List<String> besides) {
        this.meanings = meanings;
        this.known = new LinkedHashSet<>(besides);
        known.addAll(meanings.keySet());
    }

    /**
     * The names of an enum's values in lower case.
     *
     * @param besides words that the field knows too, for hints alone
     */
    static <E extends Enum<E>> Vocabulary<E> of(Class<E> type, String... besides) {
        Map<String, E> meanings = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            meanings.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return new Vocabulary<>(meanings, List.of(besides));
    }

    Optional<T> find(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    /** What to try in place of a {@code word} that is not among them. */
    String hint(String word) {
        return NearestWord.hint(word, known);
    }
}
