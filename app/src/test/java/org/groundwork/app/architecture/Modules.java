package org.groundwork.app.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The shipped classes of each module, read once. */
final class Modules {

    static final JavaClasses CORE = shipped("org.groundwork.core");
    static final JavaClasses FORMATS = shipped("org.groundwork.formats");
    static final JavaClasses APP = shipped("org.groundwork.app");

    private Modules() {}

    private static JavaClasses shipped(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
    }
}
