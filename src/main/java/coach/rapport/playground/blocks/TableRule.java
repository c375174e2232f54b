package coach.rapport.playground.blocks;

final class TableRule implements BlockRule {
    private static final int MOST_COLUMNS = 20;

    @Override
    public void check(Spot block) {
        block.between("rows", 1, 100);
        for (Spot row : block.items("rows")) {
            if (row.node().size() > MOST_COLUMNS) row.complain("no more than 20 items allowed");
        }
    }
}
