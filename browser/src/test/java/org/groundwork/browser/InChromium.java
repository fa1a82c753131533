package org.groundwork.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that need Chromium and the built client: skipped where one is missing, but on a build server, where they fail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InChromium.Needs.class)
@interface InChromium {

    /** Looks whether both are there. */
    final class Needs implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (!Chromium.isThere()) {
                return without(Chromium.path() + " is missing; apt-get install chromium, or point CHROMIUM to one");
            }
            if (InChromium.class.getResource("/META-INF/groundwork-web/index.html") == null) {
                return without("the web client is not built; install Node 20 or newer with npm");
            }
            return ConditionEvaluationResult.enabled("Chromium and the client are there");
        }

        private static ConditionEvaluationResult without(String what) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(what);
            }
            System.err.println("browser tests are skipped: " + what);
            return ConditionEvaluationResult.disabled(what);
        }
    }
}
