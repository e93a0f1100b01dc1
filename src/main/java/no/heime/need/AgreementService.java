package no.heime.need;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.Right;
import no.heime.shared.PartOfDay;
import no.heime.shared.PlainText;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the two sides of an agreement do about it: its visits, its end, and how it went. */
@Service
public class AgreementService {

    /** Letters that say where to come. */
    public static final int WHERE_MAX = 200;

    private final Needs needs;
    private final NeedChanges changes;
    private final WhoComes helpers;

    AgreementService(Needs needs, NeedChanges changes, WhoComes helpers) {
        this.helpers = helpers;
        this.needs = needs;
        this.changes = changes;
    }

    public void visitDone(Actor actor, NeedId id, AgreementId agreement, VisitId visit) {
        visit(actor, id, agreement, visit, Happening.VISIT_DONE, null, v -> v.done(changes.today()));
    }

    public void noShow(Actor actor, NeedId id, AgreementId agreement, VisitId visit) {
        visit(actor, id, agreement, visit, Happening.VISIT_NO_SHOW, null, v -> v.noShow(changes.today()));
    }

    public void cancelVisit(Actor actor, NeedId id, AgreementId agreement, VisitId visit, @Nullable String words) {
        var said = NeedChanges.words(words);
        visit(actor, id, agreement, visit, Happening.VISIT_CANCELLED, said, v -> v.cancelled(said));
    }

    public void moveVisit(Actor actor, NeedId id, AgreementId agreement, VisitId visit, LocalDate to, PartOfDay part) {
        visit(actor, id, agreement, visit, Happening.VISIT_MOVED, null, v -> v.moved(to, part, changes.today()));
    }

    private void visit(
            Actor actor,
            NeedId id,
            AgreementId agreement,
            VisitId visit,
            Happening what,
            @Nullable String words,
            UnaryOperator<Visit> become) {
        changes.change(id, need -> act(Right.AGREEMENT_VISITS, actor, need, agreement), (need, act) -> need.agreeing()
                .visit(agreement, what, a -> a.changing(visit, become), words, changes.visits(), act));
    }

    /**
     * The resident says where the helper is to come: the address, and how the door is found. The two sides read it, nobody
     * else, and it is gone when the agreement is over.
     *
     * @param where at most {@value #WHERE_MAX} letters; nothing takes back what was said
     * @throws no.heime.shared.DomainException not found when the helper says it; conflict when the agreement is over
     */
    public void sayWhereToCome(Actor actor, NeedId id, AgreementId agreement, @Nullable String where) {
        var said = PlainText.optional(where, "where", WHERE_MAX);
        changes.change(id, need -> act(Right.AGREEMENT_WHERE, actor, need, agreement), (need, act) -> need.agreeing()
                .sayWhereToCome(agreement, said, act));
    }

    /**
     * A coordinator says which of the organisation's volunteers comes, so that the resident knows whom to wait for.
     *
     * @throws no.heime.shared.DomainException invalid when she is not its volunteer any more; conflict when the agreement
     *     is over
     */
    public void sayWhoComes(Actor actor, NeedId id, AgreementId agreement, PersonId volunteer) {
        changes.change(id, need -> act(Right.AGREEMENT_WHO, actor, need, agreement), (need, act) -> {
            helpers.mustBeAbleToCome(need, need.agreement(agreement), volunteer);
            need.agreeing().sayWhoComes(agreement, volunteer, act);
        });
    }

    /** Whoever was said to come does not come after all, says she herself or a coordinator. */
    public void comesNoMore(Actor actor, NeedId id, AgreementId agreement) {
        changes.change(
                id, need -> act(Right.AGREEMENT_STEP_BACK, actor, need, agreement), (need, act) -> need.agreeing()
                        .sayWhoComes(agreement, null, act));
    }

    /** Either side ends the agreement; both are asked how it went. */
    public void end(Actor actor, NeedId id, AgreementId agreement) {
        changes.change(id, need -> act(Right.AGREEMENT_END, actor, need, agreement), (need, act) -> need.agreeing()
                .end(agreement, act));
    }

    /** One side's two short answers. The resident's decide whether the need is closed or climbs. */
    public void answer(
            Actor actor,
            NeedId id,
            AgreementId agreement,
            Scale helped,
            Scale asAgreed,
            boolean needsMore,
            @Nullable String words) {
        var said = NeedChanges.words(words);
        changes.change(id, need -> act(Right.AGREEMENT_END, actor, need, agreement), (need, act) -> {
            var side = act.by().isForResident() ? Side.RESIDENT : Side.HELPER;
            need.agreeing()
                    .answer(agreement, side, new ClosingAnswer(helped, asAgreed, needsMore, said, act.at()), act);
            changes.passEmptySteps(need);
        });
    }

    private Act act(Right right, Actor actor, Need need, AgreementId agreement) {
        return Access.act(right, actor, Access.agreement(need, need.agreement(agreement)), changes.now());
    }

    /** Keeps weekly visits planned ahead; for the clock's job. */
    void planAhead(NeedId id) {
        Retry.onConflict(() -> {
            var need = needs.get(id);
            return need.agreeing().planAhead(changes.visits()) ? needs.save(need) : need;
        });
    }
}
