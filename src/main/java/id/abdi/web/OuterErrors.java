package id.abdi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside of the handlers: in a filter, or in the server before any of ours was asked. */
@Controller
class OuterErrors implements ErrorController {
    private final ErrorReply reply;

    OuterErrors(ErrorReply reply) {
        this.reply = reply;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status == null) {
            reply.refuse(WebRefusals.unknownAddress(), request, response);
        } else if (fault instanceof Throwable thrown) {
            reply.write(Problems.of(thrown), request, response);
        } else {
            reply.write(Problems.of((int) status), request, response);
        }
    }
}
