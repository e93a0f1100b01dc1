package no.heime.shared.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import no.heime.shared.api.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a network ask so often and no more, before anything is read or looked up. What has to be refused costs it as much
 * as {@value #REFUSED} that are not, so that a flood of what is wrong runs dry first. Which address makes a session is
 * seen when it has made one; what has not, costs nothing. The pages of others are refused before anything is counted: they
 * must not use up what belongs to the network of whoever has them open.
 */
public final class NetworkLimit extends OncePerRequestFilter {

    static final int REFUSED = 3;

    private static final int BAD = 400;
    private static final int OUR_OWN = 500;

    private final Function<Door, @Nullable NetworkAllowances> networks;
    private final ProblemAnswers answers;

    NetworkLimit(Function<Door, @Nullable NetworkAllowances> networks, ProblemAnswers answers) {
        this.networks = networks;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var door = Door.of(request).orElse(null);
        var allowances = door == null ? null : networks.apply(door);
        if (door == null || allowances == null) {
            chain.doFilter(request, response);
            return;
        }
        if (Elsewhere.asks(request)) {
            answers.write(request, response, HttpStatus.FORBIDDEN, "request.elsewhere", null);
            return;
        }
        var address = request.getRemoteAddr();
        var wait = allowances.take(address);
        if (wait.isPositive()) {
            answers.askLater(request, response, wait);
            return;
        }
        chain.doFilter(request, response);
        if (door == Door.PAGE && request.getSession(false) == null) {
            allowances.giveBack(address);
        } else if (isRefused(door, response.getStatus())) {
            allowances.takeAlso(address, REFUSED - 1);
        }
    }

    /** A sign-in without the guard's token was no try; a page that is too old must not use up the tries of a house. */
    private static boolean isRefused(Door door, int status) {
        var noTry = door == Door.SIGN_IN && status == HttpStatus.FORBIDDEN.value();
        return status >= BAD && status < OUR_OWN && !noTry;
    }
}
