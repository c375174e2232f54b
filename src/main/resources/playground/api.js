// The page's way to the stand-in server.

const SAID = {
  not_in_threads: "Commands cannot be used inside a thread.",
  http_timeout: "The app took longer than 3 seconds to answer.",
  operation_timeout: "The app took longer than 3 seconds to answer.",
  http_error: "The app answered with an error.",
  dispatch_failed: "The app answered with an error.",
  connection_failed: "The app cannot be reached.",
  is_archived: "This channel is archived. Type /unarchive to bring it back.",
  not_in_channel: "You are not in this channel.",
  view_not_found: "This form is no longer open.",
  message_not_found: "This message is gone.",
  file_too_large: "Files can be at most 5 MB.",
};

export function said(error) {
  return SAID[error] ?? `That did not work (${error}).`;
}

export async function act(what, body) {
  return send("POST", `/playground/learner/${what}`, body);
}

export async function control(what, body) {
  return send("POST", `/playground/control/${what}`, body);
}

export async function state(user) {
  const response = await fetch(`/playground/learner/state?user=${encodeURIComponent(user)}`);
  if (!response.ok) throw new Error(`state ${response.status}`);
  return response.json();
}

export function live(user, onDocument) {
  const source = new EventSource(`/playground/learner/live?user=${encodeURIComponent(user)}`);
  source.onmessage = (event) => onDocument(JSON.parse(event.data));
  return source;
}

export async function upload(user, file) {
  const query = new URLSearchParams({ user, name: file.name });
  try {
    const response = await fetch(`/playground/learner/upload?${query}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: file,
    });
    return await response.json();
  } catch {
    return { ok: false, error: "connection_failed" };
  }
}

async function send(method, address, body) {
  try {
    const response = await fetch(address, {
      method,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return { ok: false, error: "connection_failed" };
  }
}
