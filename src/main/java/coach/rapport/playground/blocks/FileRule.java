package coach.rapport.playground.blocks;

/** Slack writes file blocks itself; an app cannot send one. */
final class FileRule implements BlockRule {
    @Override
    public void check(Spot block) {
        block.complain("unsupported type: file");
    }
}
