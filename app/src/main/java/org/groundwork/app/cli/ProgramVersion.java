package org.groundwork.app.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String built = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"groundwork " + Objects.requireNonNullElse(built, "(not built)")};
    }
}
