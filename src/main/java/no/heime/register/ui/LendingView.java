package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.register.EntryId;
import no.heime.register.EntryStatus;
import no.heime.register.Lending;
import no.heime.register.LendingService;
import no.heime.register.Loan;
import no.heime.register.LoanId;
import no.heime.register.RegisterEntry;
import no.heime.register.SelfCareResource;
import no.heime.shared.Ids;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** Who has borrowed what I lend: a new loan, what is back, and what should have been back first of all. */
@Route("utlan/:id")
@PermitAll
class LendingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LendingService service;
    private final CurrentUser user;
    private final EntryInWords words;
    private final Ids ids;
    private final Clock clock;
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    private @Nullable EntryId thing;

    LendingView(LendingService service, CurrentUser user, EntryInWords words, Ids ids, Clock clock) {
        this.service = service;
        this.user = user;
        this.words = words;
        this.ids = ids;
        this.clock = clock;
        addClassNames("page", "lending");
        content.addClassName("stack");
        add(title, toast, attempt, content);
    }

    /** From where one sees the thing; nothing for all that is not lent. */
    static Optional<WayTo> wayTo(RegisterEntry entry) {
        return entry instanceof SelfCareResource resource && resource.lending() != null
                ? Optional.of(
                        WayTo.asButton("/utlan/" + entry.id().value(), Say.text("register.loan.title"), Tone.QUIET))
                : Optional.empty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        content.removeAll();
        attempt.to(() -> {
            thing = new EntryId(InAddress.id(id));
            draw();
        });
    }

    private void draw() {
        SelfCareResource shown = service.thing(user.require(), Objects.requireNonNull(thing));
        Lending lending = Objects.requireNonNull(shown.lending());
        LocalDate today = LocalDate.now(clock);
        content.removeAll();
        Paragraph left = new Paragraph(words.left(shown));
        left.addClassName("left");
        content.add(WayTo.inText("/finn/" + shown.id().value(), shown.title()), left);
        if (shown.status() != EntryStatus.WITHDRAWN) {
            content.add(
                    lending.left() > 0
                            ? new NewLoan(today, newLoan())
                            : Notice.info(Say.text("register.loan.none-left")));
        }
        content.add(new H2(Say.text("register.loan.out")));
        if (lending.loans().isEmpty()) {
            content.add(new Paragraph(Say.text("register.loan.out.none")));
        }
        Moments moments = new Moments(clock, Say.locale());
        lending.soonestFirst().forEach(loan -> content.add(new LoanCard(loan, today, moments, this::back).card()));
    }

    /** One id for one filled-in form, however often its button is pressed. */
    private NewLoan.Lend newLoan() {
        LoanId loan = new LoanId(ids.next());
        return (to, back) -> act(
                Say.text("register.loan.done", to),
                actor -> service.lend(actor, Objects.requireNonNull(thing), loan, to, back));
    }

    private void back(Loan loan) {
        act(
                Say.text("register.loan.back.done", loan.to()),
                actor -> service.giveBack(actor, Objects.requireNonNull(thing), loan.id()));
    }

    private void act(String said, Consumer<Actor> what) {
        attempt.to(() -> what.accept(user.require()), () -> {
            draw();
            toast.say(said);
            Focus.onText(title);
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("register.loan.title");
    }
}
