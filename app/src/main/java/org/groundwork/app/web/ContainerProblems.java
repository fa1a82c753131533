package org.groundwork.app.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** Answers, with a problem document too, for requests that are too broken to come to the application. */
public final class ContainerProblems extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            Writer body = response.getReporter();
            if (body != null) {
                body.write("{\"status\":" + status + "}");
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("nobody hears the answer any more", gone);
        }
    }
}
