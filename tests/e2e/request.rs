//! A request as it goes over the wire: what a host answers to one header or another.

use anyhow::{Context, Result, ensure};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::site::Site;

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The one value of a header. Two, or two in one, are an error.
    pub(crate) fn header(&self, name: &str) -> Result<Option<&str>> {
        let mut values = self.headers.get_all(name).iter();
        let first = values.next().map(HeaderValue::to_str).transpose()?;
        ensure!(values.next().is_none(), "{name} twice: {:?}", self.headers);
        Ok(first)
    }
}

/// What a host answers to a request for the file at `path`, for somebody who takes this `encoding`.
pub(crate) async fn get(site: &Site, path: &str, encoding: &str) -> Result<Answer> {
    let host = site
        .address()
        .trim_start_matches("http://")
        .trim_end_matches('/');
    let mut connection = TcpStream::connect(host).await?;
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nAccept-Encoding: {encoding}\r\n\r\n"
    );
    connection.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).await?;
    let end = answer.windows(4).position(|it| it == b"\r\n\r\n");
    let end = end.context("an answer has a head")?;
    let body = answer.split_off(end + 4);
    let mut lines = str::from_utf8(&answer)?.lines();
    let status = lines.next().and_then(|it| it.split(' ').nth(1));
    let mut headers = HeaderMap::new();
    for line in lines.filter(|it| !it.is_empty()) {
        let (name, value) = line.split_once(": ").context("a header")?;
        headers.append(name.parse::<HeaderName>()?, value.parse()?);
    }
    Ok(Answer {
        status: status.context("a status")?.parse()?,
        headers,
        body,
    })
}
