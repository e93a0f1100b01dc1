package no.heime.shared.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import no.heime.shared.api.ProblemAnswers;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a network ask so often and no more, before anything is read or looked up. What has to be refused costs it as much
 * as {@value #REFUSED} that are not, so that a flood of what is wrong runs dry first, and soon is kept waiting, also at
 * addresses that have no limit of their own. Which address makes a session is seen when it has made one, whatever it was
 * asked for: who comes without one takes a session in advance, and gives it back when none was made. The pages of others
 * are refused before anything is counted: they must not use up what belongs to the network of whoever has them open.
 */
public final class NetworkLimit extends OncePerRequestFilter {

    static final int REFUSED = 3;

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final int BAD = 400;
    private static final int OUR_OWN = 500;

    private final Function<Door, NetworkAllowances> networks;
    private final Hold hold;
    private final ProblemAnswers answers;

    NetworkLimit(Function<Door, NetworkAllowances> networks, Hold hold, ProblemAnswers answers) {
        this.networks = networks;
        this.hold = hold;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Elsewhere.asks(request)) {
            answers.write(request, response, HttpStatus.FORBIDDEN, "request.elsewhere", null);
            return;
        }
        // Where no door is, nothing is counted but what has to be refused: rubbish behind a session is a flood as well.
        var doors = Door.all(request);
        var wait = hold.pass(request.getRemoteAddr()) ? take(doors, request.getRemoteAddr()) : A_MOMENT;
        if (wait.isPositive()) {
            hold.wrong(request.getRemoteAddr());
            answers.askLater(request, response, wait);
            return;
        }
        var status = OUR_OWN;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } catch (InvalidParameterException unreadable) {
            // answered in words further out, where this is counted no more
            status = BAD;
            throw unreadable;
        } finally {
            settle(doors, request, status);
        }
    }

    private void settle(Set<Door> doors, HttpServletRequest request, int status) {
        var address = request.getRemoteAddr();
        if (request.getSession(false) == null && doors.remove(Door.PAGE)) {
            networks.apply(Door.PAGE).giveBack(address);
        }
        if (isRefused(doors, status)) {
            hold.wrong(address);
            doors.forEach(door -> networks.apply(door).takeAlso(address, REFUSED - 1));
        }
    }

    /** Of each or of none: who has to wait at one door has lost nothing at another. */
    private Duration take(Set<Door> doors, String address) {
        var taken = EnumSet.noneOf(Door.class);
        for (var door : doors) {
            var wait = networks.apply(door).take(address);
            if (wait.isPositive()) {
                taken.forEach(earlier -> networks.apply(earlier).giveBack(address));
                return wait;
            }
            taken.add(door);
        }
        return Duration.ZERO;
    }

    /** A sign-in without the guard's token was no try; a page that is too old must not use up the tries of a house. */
    private static boolean isRefused(Set<Door> doors, int status) {
        var noTry = doors.contains(Door.SIGN_IN) && status == HttpStatus.FORBIDDEN.value();
        return status >= BAD && status < OUR_OWN && !noTry;
    }
}
