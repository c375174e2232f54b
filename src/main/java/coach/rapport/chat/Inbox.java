package coach.rapport.chat;

/** Takes in what people did. */
public interface Inbox {
    /**
     * Keeps the request and sees that it is worked on. When this returns, it is committed; a request that was taken in
     * before is ignored. Fast: nothing is answered in here.
     *
     * @throws org.springframework.dao.DataAccessException where it could not be kept: do not acknowledge then
     */
    void accept(Request request);
}
