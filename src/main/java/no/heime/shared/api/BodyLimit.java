package no.heime.shared.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No body of the REST side is larger than 64 kB, and no photo than 2 MB, whether it says how long it is or not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class BodyLimit extends OncePerRequestFilter {

    static final int BYTES = 64 * 1024;
    static final int PHOTO_BYTES = 2 * 1024 * 1024;

    /** The REST side, and what is sent to sign in. */
    private static final List<String> LIMITED = List.of("/api/", "/login/", "/webauthn/");

    private final ProblemAnswers answers;

    BodyLimit(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = AskedPath.of(request);
        return LIMITED.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = most(request);
        if (request.getContentLengthLong() > most) {
            answers.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "request.too-large", null);
        } else {
            chain.doFilter(new Counted(request, most), response);
        }
    }

    private static int most(HttpServletRequest request) {
        return AskedPath.of(request).startsWith("/api/photos/") ? PHOTO_BYTES : BYTES;
    }

    private static final class Counted extends HttpServletRequestWrapper {

        private final int most;

        Counted(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), most);
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream body;
        private final int most;
        private int read;

        CountedStream(ServletInputStream body, int most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            return count(body.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var got = body.read(buffer, from, length);
            return count(got, got);
        }

        private int count(int answer, int bytes) throws TooLarge {
            if (answer >= 0) {
                read += bytes;
            }
            if (read > most) {
                throw new TooLarge();
            }
            return answer;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
