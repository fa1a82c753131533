package org.groundwork.app.web;

import java.util.Map;
import org.groundwork.app.port.StaleJournalException;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.usecase.OutdatedException;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns whatever goes wrong into a problem document (RFC 9457). What a person can put right is listed under
 * {@code problems}, each with place, message and hint; a bug says nothing of itself but leaves its stack trace in the log.
 */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String TRY_AGAIN_SECONDS = "2";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongInput(InvalidInputException wrong) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "what was sent has to be put right");
        problem.setProperty(
                "problems", wrong.problems().stream().map(Problems::listed).toList());
        return answer(problem);
    }

    private static Map<String, Object> listed(InputProblem problem) {
        return Map.of(
                "where", problem.file(),
                "line", problem.line(),
                "message", problem.message(),
                "hint", problem.hint());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> store(StoreException failed) {
        LOG.error("{}; {}", failed.trouble().words(), failed.trouble().hint(), failed);
        HttpStatus status = failed.trouble() == StoreException.Trouble.FULL
                ? HttpStatus.INSUFFICIENT_STORAGE
                : HttpStatus.SERVICE_UNAVAILABLE;
        ProblemDetail problem = problem(status, failed.trouble().words() + "; nothing was changed");
        problem.setProperty("hint", failed.trouble().hint());
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleJournalException stale) {
        return answer(problem(HttpStatus.CONFLICT, "the plan was changed at the same time; read it and try again"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outdated(OutdatedException outdated) {
        return answer(problem(HttpStatus.PRECONDITION_FAILED, "the plan was changed since; read it and try again"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bug(RuntimeException bug) {
        if (isUnheard(bug)) {
            return null;
        }
        LOG.error("a bug", bug);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "a bug in Groundwork; the server's log knows more"));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failed, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return isUnheard(failed) ? null : super.handleExceptionInternal(failed, body, headers, status, request);
    }

    /** Whether it failed because the client went away, which is no trouble of the server's. */
    private static boolean isUnheard(Exception failed) {
        boolean isUnheard = DisconnectedClientHelper.isClientDisconnectedException(failed);
        if (isUnheard) {
            LOG.debug("nobody hears the answer any more", failed);
        }
        return isUnheard;
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }
}
