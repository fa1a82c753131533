package org.groundwork.fuzz;

import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;

/** Methodology files. */
public final class MethodologyTarget {

    private static final Set<String> EXERCISES =
            CatalogueReader.bundled().list().stream().map(Exercise::id).collect(Collectors.toUnmodifiableSet());

    private MethodologyTarget() {}

    /** Called by the fuzzer with any bytes; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] content) {
        Budget.hold(() -> MethodologyReader.read("methodology", content, EXERCISES));
    }
}
